import type { DossierRules } from "../requirement.js";
import { dossierRules2019 } from "./2019.js";
import { dossierRules2023 } from "./2023.js";
import { dossierRules2026 } from "./2026.js";

/** What each decision says about dossiers, the newest first. Nothing is known of 490/QĐ-TTg (2018). */
export const dossierRules: readonly DossierRules[] = [dossierRules2026, dossierRules2023, dossierRules2019];

/** Decisions of the programme without a known list of documents. */
export const withoutLists: readonly string[] = ["2018"];

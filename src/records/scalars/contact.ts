import * as z from "zod";
import { parsePhone } from "../phone.js";
import { canonical } from "./checked.js";
import { atMost, trimmed } from "./text.js";

/** A telephone number in E.164 form; Vietnamese forms are brought into it. */
export const phone = trimmed(40).check(canonical(parsePhone));

/** An e-mail address. */
export const email = trimmed(254).check(atMost(254), z.email({ error: "email.malformed" }));

/** A web address, `http` or `https`. */
export const webAddress = trimmed(2000).check(
  atMost(2000),
  z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: "url.malformed" }),
);

/**
 * Draws the pictures of the guides and of the README from the data of the built package: `docs/pictures`.
 *
 *   node scripts/site/pictures.mjs [--check]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { floorsOfTea, floorsOfTeaOnPhone } from "./pictures/floors.mjs";
import { whichDecision, whichDecisionOnPhone } from "./pictures/which-decision.mjs";
import { whyThreeStars, whyThreeStarsOnPhone } from "./pictures/why-three-stars.mjs";

const folder = new URL("../../docs/pictures/", import.meta.url);
mkdirSync(folder, { recursive: true });

for (const [name, draw] of Object.entries({
  "why-three-stars": (language) => whyThreeStars(language),
  "why-three-stars-phone": whyThreeStarsOnPhone,
  "which-decision": whichDecision,
  "which-decision-phone": whichDecisionOnPhone,
  "floors-of-tea": floorsOfTea,
  "floors-of-tea-phone": floorsOfTeaOnPhone,
})) {
  for (const language of ["vi", "en"]) {
    const file = new URL(`${name}.${language}.svg`, folder);
    const drawn = draw(language);
    if (!process.argv.includes("--check")) {
      writeFileSync(file, drawn);
    } else if (!existsSync(file) || readFileSync(file, "utf8") !== drawn) {
      console.error(`docs/pictures/${name}.${language}.svg is out of date: node scripts/site/pictures.mjs`);
      process.exitCode = 1;
    }
  }
}

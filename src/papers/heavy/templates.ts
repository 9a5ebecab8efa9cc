/** Our own templates: they are long, and few programs ask for more than one. */
export { templateParts } from "../word/templates/index.js";

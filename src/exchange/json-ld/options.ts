import { requireOptions } from "../../base/require-argument.js";
import type { Label } from "../../language/label.js";
import { requireLanguage } from "../../language/language.js";

/** How markup is written. */
export interface JsonLdOptions {
  /** The language of names that are put together here; Vietnamese unless told. */
  readonly language?: keyof Label;
  /**
   * Whether the organisation's telephone numbers, e-mail addresses and street line are published. They are not unless
   * told: those of a household are a person's.
   */
  readonly contacts?: boolean;
}

/** The options with nothing left open. */
export interface Settings {
  readonly language: keyof Label;
  readonly contacts: boolean;
}

/**
 * The options as they hold; contacts only for `true` itself.
 *
 * @param caller - the public function's name, for the message
 * @throws RangeError for a language that is not known
 */
export function settingsOf(caller: string, options: JsonLdOptions): Settings {
  requireOptions(caller, options);
  const { language = "vi", contacts } = options;
  requireLanguage(caller, language);
  return { language, contacts: contacts === true };
}

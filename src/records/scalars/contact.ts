import * as z from "zod";
import { WEB_ADDRESS } from "../../base/web-address.js";
import { parsePhone } from "../phone.js";
import { canonical, pattern } from "./checked.js";
import { atMost, trimmed, unrefused } from "./text.js";

/** A telephone number in E.164 form; Vietnamese forms are brought into it. */
export const phone = trimmed(40).check(canonical(parsePhone));

/** An e-mail address. */
export const email = trimmed(254).check(atMost(254), z.email({ error: "email.malformed" }));

/** A web address, `http` or `https`, without user information, backslashes and marks of markup. */
export const webAddress = trimmed(2000).check(
  atMost(2000),
  pattern(WEB_ADDRESS, "url.malformed"),
  z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: "url.malformed", ...unrefused }),
);

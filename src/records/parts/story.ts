import * as z from "zod";
import { type Named, record } from "../record.js";
import { webAddress } from "../scalars/contact.js";
import { paragraphs } from "../scalars/text.js";

const storyFields = record({
  /** The story itself. */
  text: z.optional(paragraphs(20_000)),
  /** How it is told: leaflet, website, film or picture, in the traceability record. */
  media: z.optional(
    z.array(z.enum(["leaflet", "website", "image", "film", "audio", "traceability"])).check(z.maxLength(6)),
  ),
  /** Where it can be read or seen. */
  urls: z.optional(z.array(webAddress).check(z.maxLength(20))),
});

/** The type of the schema `storySchema`, by its name. */
export interface StorySchema extends Named<typeof storyFields> {}

/** A product's story, and where it is told (criterion 5.1). */
export const storySchema: StorySchema = storyFields;

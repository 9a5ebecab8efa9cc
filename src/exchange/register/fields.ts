import type { RegisterEntry, RegisterRecognition } from "./entry.js";
import type { WrittenProducerType } from "./producer-type.js";

/** The recognitions of a product that a row has room for, from the first on. */
export const ordinals = ["first", "second", "third"] as const;

/** Which recognition of a product. */
export type Ordinal = (typeof ordinals)[number];

type RecognitionFields<O extends Ordinal> = {
  readonly [K in keyof RegisterRecognition as `${O}.${K}`]-?: NonNullable<RegisterRecognition[K]>;
};

type OwnFields = {
  readonly [K in Exclude<
    keyof RegisterEntry,
    "recognitions" | "other" | "producerType" | "producerTypeFrom" | "producerTypeText" | "enterpriseForm"
  >]-?: NonNullable<RegisterEntry[K]>;
};

/** What a column's cell is read into, by column. */
export interface ColumnValues
  extends OwnFields,
    RecognitionFields<"first">,
    RecognitionFields<"second">,
    RecognitionFields<"third"> {
  readonly producerType: WrittenProducerType;
}

/** A column of a register. */
export type ColumnKey = keyof ColumnValues;

/** What one row's own cells say, by column. */
export type Fields = { readonly [K in ColumnKey]?: ColumnValues[K] };

import type { Label } from "../../language/label.js";
import { fieldNames } from "../../records/names/index.js";

/** The names of a record's fields, and which of them are parts with fields of their own. */
export interface Shape {
  readonly names: Readonly<Record<string, Label>>;
  readonly parts?: Readonly<Record<string, Shape>>;
  /** Whether there may be several. */
  readonly isList?: true;
}

const list = (shape: Shape): Shape => ({ ...shape, isList: true });

const recognitionShape: Shape = {
  names: fieldNames.recognition,
  parts: { authority: { names: fieldNames.authority }, revoked: { names: fieldNames.revocation } },
};

const producerShape: Shape = {
  names: fieldNames.producer,
  parts: {
    registration: { names: fieldNames.registration },
    representative: { names: fieldNames.representative },
    contacts: { names: fieldNames.contacts },
    labour: { names: fieldNames.labour },
    results: list({ names: fieldNames.yearResult }),
    address: {
      names: fieldNames.address,
      parts: {
        current: { names: fieldNames.place },
        former: list({ names: fieldNames.formerAddress, parts: { codes: { names: fieldNames.formerCodes } } }),
      },
    },
  },
};

/** The records that a table can hold, a record a row. */
export const shapes = {
  product: {
    names: fieldNames.product,
    parts: {
      producer: producerShape,
      origin: { names: fieldNames.place },
      materials: list({ names: fieldNames.material }),
      story: { names: fieldNames.story },
      packaging: { names: fieldNames.packaging },
      label: { names: fieldNames.label },
      intellectualProperty: list({ names: fieldNames.intellectualProperty }),
      certificates: list({ names: fieldNames.productCertificate }),
      testReports: list({ names: fieldNames.testReport }),
      markets: list({ names: fieldNames.market }),
      output: list({ names: fieldNames.output }),
      revenue: list({ names: fieldNames.revenue }),
      recognitions: list(recognitionShape),
    },
  },
  producer: producerShape,
  recognition: recognitionShape,
  certificate: { names: fieldNames.certificate, parts: { authority: { names: fieldNames.authority } } },
} as const satisfies Readonly<Record<string, Shape>>;

/** A kind of record that a table can hold. */
export type TableKind = keyof typeof shapes;

import type { Label } from "../../language/label.js";
import { fieldNames } from "../../records/names/index.js";

/** The names of a record's fields, and which of them are parts with fields of their own. */
export interface Shape {
  readonly names: Readonly<Record<string, Label>>;
  readonly parts?: Readonly<Record<string, Shape>>;
  /** Whether there may be several. */
  readonly isList?: true;
}

const {
  producer,
  registration,
  representative,
  contacts,
  labour,
  yearResult,
  address,
  place,
  formerAddress,
  formerCodes,
  product,
  material,
  story,
  packaging,
  label,
  intellectualProperty,
  productCertificate,
  testReport,
  market,
  output,
  revenue,
  recognition,
  authority,
  revocation,
  certificate,
} = fieldNames;

const list = (shape: Shape): Shape => ({ ...shape, isList: true });

const recognitionShape: Shape = {
  names: recognition,
  parts: { authority: { names: authority }, revoked: { names: revocation } },
};

const producerShape: Shape = {
  names: producer,
  parts: {
    registration: { names: registration },
    representative: { names: representative },
    contacts: { names: contacts },
    labour: { names: labour },
    results: list({ names: yearResult }),
    address: {
      names: address,
      parts: {
        current: { names: place },
        former: list({ names: formerAddress, parts: { codes: { names: formerCodes } } }),
      },
    },
  },
};

/** The records that a table can hold, a record a row. */
export const shapes = {
  product: {
    names: product,
    parts: {
      producer: producerShape,
      origin: { names: place },
      materials: list({ names: material }),
      story: { names: story },
      packaging: { names: packaging },
      label: { names: label },
      intellectualProperty: list({ names: intellectualProperty }),
      certificates: list({ names: productCertificate }),
      testReports: list({ names: testReport }),
      markets: list({ names: market }),
      output: list({ names: output }),
      revenue: list({ names: revenue }),
      recognitions: list(recognitionShape),
    },
  },
  producer: producerShape,
  recognition: recognitionShape,
  certificate: { names: certificate, parts: { authority: { names: authority } } },
} as const satisfies Readonly<Record<string, Shape>>;

/** A kind of record that a table can hold. */
export type TableKind = keyof typeof shapes;

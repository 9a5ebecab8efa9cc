import type { ProducerType } from "../../../decisions/participation.js";
import type { DocumentKind } from "../../../records/dossier.js";
import { producerTypeNames } from "../../../records/names/producer-type-names.js";
import { count, day, identifier, line, listOf, objectOf, oneOf, paragraph, type Read, yesOrNo } from "../read-input.js";

/** What forms read of an address record. */
export interface FormAddress {
  readonly current?: {
    readonly province?: string;
    readonly communeName?: string;
    readonly line?: string;
  };
}

/** What forms read of a producer's record. */
export interface FormProducer {
  readonly name: string;
  readonly type?: ProducerType;
  readonly address?: FormAddress;
  readonly representative?: { readonly name?: string; readonly position?: string; readonly isWoman?: boolean };
  readonly contacts?: { readonly phones?: readonly string[]; readonly emails?: readonly string[] };
  readonly registration?: { readonly number?: string; readonly date?: string };
  readonly founded?: string;
}

/** What forms read of a product's record. */
export interface FormProduct {
  readonly name: string;
  readonly decision?: string;
  readonly set?: string | number;
  readonly description?: string;
  readonly producer?: FormProducer;
  readonly intellectualProperty?: readonly { readonly kind?: string }[];
}

/** What forms read of a dossier's record. */
export interface FormDossier {
  readonly kind?: "first" | "upgrade" | "re-evaluation";
  readonly number?: string;
  readonly filed?: string;
  readonly samples?: number;
  readonly documents?: readonly {
    readonly kind?: string;
    readonly name?: string;
    readonly number?: string;
    readonly criteria?: readonly string[];
  }[];
}

/** Who received a dossier, and when (form 01, for the authorities). */
export interface Receipt {
  readonly number?: string;
  readonly date?: string;
  readonly by?: string;
}

/** All that the three forms of annex III say: records as `validate` gives them, and what no record holds. */
export interface ApplicationDetails {
  readonly product: FormProduct;
  /** The producer, where it does not stand in the product. */
  readonly producer?: FormProducer;
  readonly dossier?: FormDossier;
  /** The year of the evaluation. */
  readonly year?: number;
  /** The province and the commune by name, where the address has only their codes. */
  readonly province?: string;
  readonly commune?: string;
  readonly place?: string;
  readonly date?: string;
  /** Of the representative: dân tộc, địa chỉ thường trú. */
  readonly ethnicity?: string;
  readonly residence?: string;
  /** Form 02, 7c: which certificates of the conditions of production there are. No record tells the two apart. */
  readonly conditions?: {
    /** Giấy chứng nhận cơ sở đủ điều kiện vệ sinh an toàn thực phẩm. */
    readonly foodSafety?: boolean;
    /** Giấy chứng nhận cơ sở đủ điều kiện sản xuất bắt buộc; where it is not said, a document of this kind in the dossier tells it. */
    readonly production?: boolean;
  };
  /** Form 02, I.8 and 9, II and IV. */
  readonly history?: string;
  readonly structure?: string;
  readonly results?: string;
  readonly plan?: string;
  /** Form 03, II: what the commune finds. */
  readonly findings?: {
    readonly materials?: string;
    readonly labour?: string;
    readonly idea?: string;
    readonly identity?: string;
  };
  readonly received?: { readonly commune?: Receipt; readonly province?: Receipt };
}

const address: Read<FormAddress> = objectOf<FormAddress>({
  isPart: true,
  needed: [],
  fields: {
    current: objectOf<NonNullable<FormAddress["current"]>>({
      isPart: true,
      needed: [],
      fields: { province: line, communeName: line, line },
    }),
  },
});

const producer: Read<FormProducer> = objectOf<FormProducer>({
  isPart: true,
  needed: ["name"],
  fields: {
    name: line,
    type: oneOf(Object.keys(producerTypeNames) as ProducerType[]),
    address,
    representative: objectOf<NonNullable<FormProducer["representative"]>>({
      isPart: true,
      needed: [],
      fields: { name: line, position: line, isWoman: yesOrNo },
    }),
    contacts: objectOf<NonNullable<FormProducer["contacts"]>>({
      isPart: true,
      needed: [],
      fields: { phones: listOf(line, 10), emails: listOf(line, 10) },
    }),
    registration: objectOf<NonNullable<FormProducer["registration"]>>({
      isPart: true,
      needed: [],
      fields: { number: line, date: day },
    }),
    founded: day,
  },
});

const kindOnly = objectOf<{ readonly kind?: string }>({ isPart: true, needed: [], fields: { kind: line } });

const receipt: Read<Receipt> = objectOf<Receipt>({ needed: [], fields: { number: line, date: day, by: line } });

/** Reads what the forms say. */
export const readApplication: Read<ApplicationDetails> = objectOf<ApplicationDetails>({
  needed: ["product"],
  fields: {
    product: objectOf<FormProduct>({
      isPart: true,
      needed: ["name"],
      fields: {
        name: line,
        decision: line,
        set: identifier,
        description: paragraph,
        producer,
        intellectualProperty: listOf(kindOnly, 50),
      },
    }),
    producer,
    dossier: objectOf<FormDossier>({
      isPart: true,
      needed: [],
      fields: {
        kind: oneOf(["first", "upgrade", "re-evaluation"]),
        number: line,
        filed: day,
        samples: count,
        documents: listOf(
          objectOf<NonNullable<FormDossier["documents"]>[number]>({
            isPart: true,
            needed: [],
            fields: { kind: line, name: line, number: line, criteria: listOf(line, 100) },
          }),
          500,
        ),
      },
    }),
    year: count,
    province: line,
    commune: line,
    place: line,
    date: day,
    ethnicity: line,
    residence: line,
    conditions: objectOf<NonNullable<ApplicationDetails["conditions"]>>({
      needed: [],
      fields: { foodSafety: yesOrNo, production: yesOrNo },
    }),
    history: paragraph,
    structure: paragraph,
    results: paragraph,
    plan: paragraph,
    findings: objectOf<NonNullable<ApplicationDetails["findings"]>>({
      needed: [],
      fields: { materials: paragraph, labour: paragraph, idea: paragraph, identity: paragraph },
    }),
    received: objectOf<NonNullable<ApplicationDetails["received"]>>({
      needed: [],
      fields: { commune: receipt, province: receipt },
    }),
  },
});

/** Whether a dossier holds a kind of document. */
export function holds({ documents = [] }: FormDossier, kind: DocumentKind): boolean {
  return documents.some((document) => document.kind === kind);
}

import { changeProof, proofOf } from "../state/beside.ts";
import { inLanguage, told } from "../state/language.ts";
import { procedure } from "./procedure.ts";

const words = {
  vi: {
    addDocument: "Thêm tài liệu của Mẫu số 02…",
    addDocumentOf: (criterion: string) => `Tài liệu của Mẫu số 02 cho tiêu chí ${criterion}`,
    removeDocument: (name: string, criterion: string) => `Bỏ ${name} khỏi tiêu chí ${criterion}`,
  },
  en: {
    addDocument: "Add a document of form 02…",
    addDocumentOf: (criterion: string) => `Documents of form 02 for criterion ${criterion}`,
    removeDocument: (name: string, criterion: string) => `Remove ${name} from criterion ${criterion}`,
  },
} as const;

function w(): (typeof words)["vi"] | (typeof words)["en"] {
  return inLanguage<(typeof words)["vi"] | (typeof words)["en"]>(words);
}

/** The documents chosen for a criterion out of the decision's guide. */
export function Documents({ criterion, decision }: { readonly criterion: string; readonly decision: string }) {
  const rows = procedure()?.evidenceGuide(decision);
  const { documents } = proofOf(criterion);
  return rows === undefined ? null : (
    <div class="proof-documents">
      {documents.map((index) => {
        const name = rows[index] === undefined ? "" : told(rows[index].name);
        return (
          <button
            key={index}
            type="button"
            class="chip chip-button"
            aria-label={w().removeDocument(name, criterion)}
            onClick={() => changeProof(criterion, { documents: documents.filter((one) => one !== index) })}
          >
            {name} <span aria-hidden="true">×</span>
          </button>
        );
      })}
      <select
        aria-label={w().addDocumentOf(criterion)}
        value=""
        onChange={(event) => {
          const index = Number(event.currentTarget.value);
          event.currentTarget.value = "";
          changeProof(criterion, { isThere: true, documents: [...documents, index].sort((one, other) => one - other) });
        }}
      >
        <option value="">{w().addDocument}</option>
        {rows.map(({ name }, index) =>
          documents.includes(index) ? null : (
            <option key={name.en} value={index}>
              {told(name)}
            </option>
          ),
        )}
      </select>
    </div>
  );
}

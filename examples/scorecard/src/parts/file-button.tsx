/** Asks for the file of a register; the same one may be chosen again. */
export function FileButton({
  text,
  isFirst,
  take,
}: {
  readonly text: string;
  readonly isFirst: boolean;
  readonly take: (file: File) => unknown;
}) {
  return (
    <label class={isFirst ? "file button primary" : "file button"}>
      {text}
      <input
        type="file"
        class="heard"
        accept=".xlsx,.xlsm,.ods,.csv,.tsv,.txt"
        onChange={async (event) => {
          const field = event.currentTarget;
          const [file] = field.files ?? [];
          if (file !== undefined) {
            await take(file);
          }
          field.value = "";
        }}
      />
    </label>
  );
}

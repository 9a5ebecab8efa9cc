import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { shown } from "../state/address.ts";
import { takeFile } from "../state/incoming.ts";
import { t } from "../words.ts";

/** Takes a file that is dropped anywhere on the page: a sheet is opened, a register goes to the desk. */
export function DropTarget() {
  const isOver = useSignal(false);
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") === true;
    const over = (event: DragEvent) => {
      if (hasFiles(event)) {
        event.preventDefault();
        isOver.value = true;
      }
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      isOver.value = isOver.value && relatedTarget !== null;
    };
    const drop = async (event: DragEvent) => {
      isOver.value = false;
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) {
        event.preventDefault();
        await (["desk", "label"].includes(shown.peek().at) ? openHere(file) : takeFile(file));
      }
    };
    const listeners = { dragover: over, dragleave: leave, drop } as const;
    for (const [kind, listener] of Object.entries(listeners)) {
      addEventListener(kind, listener as EventListener);
    }
    return () => {
      for (const [kind, listener] of Object.entries(listeners)) {
        removeEventListener(kind, listener as EventListener);
      }
    };
  }, []);
  return isOver.value ? <div class="drop-target">{t().drop}</div> : null;
}

/** Opens a register where one is looked at already. */
async function openHere(file: File): Promise<void> {
  const { openRegister } = await import("../state/register.ts");
  await openRegister(file);
}

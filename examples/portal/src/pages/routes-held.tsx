import type { Context, Hono } from "hono";
import type { ByPerson } from "../acts/act.ts";
import { discardHeld, heldRowsOf, takeHeld } from "../acts/held-rows.ts";
import { heldRowIn } from "../domain/held-text.ts";
import { Problem } from "../domain/problem.ts";
import { discardedRow, takenRow } from "../http/endpoints/office.ts";
import type { Portal } from "../portal.ts";
import { HeldPage, type Refused } from "./held.tsx";
import { html } from "./html.ts";
import { form, idOf } from "./routes-dossier.tsx";
import { doForm, fieldsOf, lookerOf, read, requireRole, type Signed } from "./site.ts";

/** As many rows as a page has. */
const SHOWN = 50;

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

async function heldPage(portal: Portal, context: Context, signed: Signed, refused?: Refused): Promise<Response> {
  const { signed: _, ...looker } = await lookerOf(portal, context);
  const register = idOf(context);
  const from = Number(context.req.query("tu") ?? 0);
  const skip = Number.isSafeInteger(from) && from > 0 ? from : 0;
  const found = await read(portal, signed, (acting) => heldRowsOf(acting, register, skip, SHOWN));
  const rows = found.rows.map((row) => heldRowIn(row, looker.language));
  return html(context, <HeldPage {...{ looker, register, skip, refused, ...found, rows }} />, refused?.problem.status);
}

export function addHeldPages(app: Hono, portal: Portal): void {
  app.get("/so-dang-ky/:id/cho-xu-ly", async (context) =>
    heldPage(portal, context, await requireRole(portal, context, ["office"])),
  );

  const on = (
    path: string,
    name: Refused["form"],
    act: (acting: ByPerson, row: string, fields: Record<string, unknown>) => Promise<unknown>,
  ) => {
    app.post(`/so-dang-ky/:id/cho-xu-ly/:row/${path}`, async (context) => {
      const signed = await requireRole(portal, context, ["office"]);
      const register = idOf(context);
      const row = context.req.param("row");
      if (!uuid.test(row)) {
        throw new Problem("not-found");
      }
      const fields = await fieldsOf(context);
      const to = async (acting: ByPerson) => {
        await act(acting, row, fields);
        return `/so-dang-ky/${register}/cho-xu-ly#dong-${row}`;
      };
      return doForm(portal, context, signed, to, (problem) =>
        heldPage(portal, context, signed, { row, form: name, fields, problem }),
      );
    });
  };
  on("ghi-nhan", "take", (acting, row, fields) => {
    // What is left empty is as it was read.
    const entered = Object.fromEntries(
      Object.entries(fields).filter(([field, value]) => field === "reason" || value !== ""),
    );
    const { stars, ...others } = entered;
    const given = stars === undefined ? others : { ...others, stars: Number(stars) };
    return takeHeld(acting, row, form(takenRow, given));
  });
  on("loai", "discard", (acting, row, fields) => discardHeld(acting, row, form(discardedRow, fields)));
}

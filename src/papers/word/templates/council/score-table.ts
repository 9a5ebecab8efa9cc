import { type DocumentDraft, PAGE, paragraph, type RowDraft, run, table } from "../markup.js";
import { around, cell, heads, nationalHead, type Pieces, signatures } from "../pieces.js";
import { chairSigns, council, ours, secretarySigns } from "./parts.js";

/** What a template is made for. */
export interface TemplateManner {
  /** How many columns a table of points has: a member's each. */
  readonly members: number;
}

/** Bảng tổng hợp điểm: a column for each member. */
export function scoreTableTemplate(pieces: Pieces, { members: count }: TemplateManner): DocumentDraft {
  const { t, language } = pieces;
  const places = Array.from({ length: count }, (_, index) => index + 1);
  const size = count > 9 ? 8 : count > 6 ? 9 : 10;
  const fixed = { no: 480, product: 2900, average: 1050, spread: 900, band: 900, stars: 900, note: 2100 };
  const left = PAGE.landscape - Object.values(fixed).reduce((sum, each) => sum + each, 0);
  const column = count === 0 ? 0 : Math.floor(left / count);
  const extra = left - column * count;
  const widths = [
    fixed.no,
    fixed.product + extra,
    ...places.map(() => column),
    fixed.average,
    fixed.spread,
    fixed.band,
    fixed.stars,
    fixed.note,
  ];
  const small = { align: "center", size } as const;
  const isUpright = count > 5;
  const names = places.map((place) => cell(`{thành_viên_${place}}`, { ...small, isBold: true }));
  const named = (texts: readonly string[]) => heads(texts, size).cells;
  const head: RowDraft = {
    isHead: true,
    ...(isUpright && { height: 1900 }),
    cells: [
      ...named([t(["TT", "No"]), t(["Sản phẩm, chủ thể", "Product, producer"])]),
      ...names.map((own) => ({ ...own, isShaded: true, isUpright })),
      ...named([
        t(["Điểm trung bình", "Average"]),
        t(["Chênh lệch", "Spread"]),
        t(["Hạng theo điểm", "By points"]),
        t(["Hạng sao", "Stars"]),
        t(["Yêu cầu tối thiểu chưa đạt", "Floors missed"]),
      ]),
    ],
  };
  const row: RowDraft = {
    cells: [
      cell("{#các_sản_phẩm}{tt}", small),
      cell("{sản_phẩm}\n{chủ_thể}", { size }),
      ...places.map((place) => cell(`{phiếu_${place}}`, small)),
      cell("{điểm_trung_bình}", { ...small, isBold: true }),
      cell("{chênh_lệch}", small),
      cell("{hạng_theo_điểm}", small),
      cell("{hạng_sao}", { ...small, isBold: true }),
      cell("{#chưa_đạt}{tiêu_chí} ({cho_hạng}); {/}{#căn_cứ_dừng}{nội_dung}; {/}{/các_sản_phẩm}", { size }),
    ],
  };
  return {
    language,
    isLandscape: true,
    title: t(["Bảng tổng hợp điểm", "Table of points"]),
    foot: ours(pieces),
    body: [
      nationalHead(pieces, council, PAGE.landscape),
      paragraph(run(t(["BẢNG TỔNG HỢP ĐIỂM", "TABLE OF POINTS"]), { isBold: true, size: 14 }), {
        align: "center",
        before: 200,
      }),
      paragraph(
        run(
          t([
            "Đánh giá, phân hạng sản phẩm OCOP {#có_đợt}{đợt}{/}, {ngày_đầy_đủ}",
            "Evaluation and ranking of OCOP products {#có_đợt}{đợt}{/}, {ngày_đầy_đủ}",
          ]),
          {
            isBold: true,
          },
        ),
        { align: "center", after: 160 },
      ),
      table(widths, [head, row]),
      around(
        "các_sản_phẩm",
        [
          around(
            "cách_hiểu",
            paragraph(run(t(["{sản_phẩm}: {nội_dung}.", "{sản_phẩm}: {nội_dung}."]), { isItalic: true, size: 11 }), {
              before: 40,
            }),
          ),
          around("lưu_ý", paragraph(run("{sản_phẩm}: {nội_dung}.", { isItalic: true, size: 11 }), { before: 40 })),
        ].join(""),
      ),
      paragraph(
        run(
          t([
            "Điểm trung bình là tổng điểm chia cho số phiếu, in hai chữ số thập phân, không làm tròn lên; phân hạng theo giá trị chính xác. Dấu “–”: không có phiếu.",
            "The average is the sum of points divided by the sheets, cut to two decimals; ranks follow the exact value. A dash: no sheet.",
          ]),
          { isItalic: true, size: 11 },
        ),
        { before: 80, after: 120 },
      ),
      signatures([secretarySigns(pieces), chairSigns(pieces)], PAGE.landscape),
    ].join(""),
  };
}

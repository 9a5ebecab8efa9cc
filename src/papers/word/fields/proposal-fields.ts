import type { Language } from "../../../language/language.js";
import type { CouncilPaper } from "../council/papers.js";
import type { RatedProduct } from "../council/round.js";
import { type Field, flag, list, text } from "./field.js";
import { columns, type ProductOfPaper, productFields } from "./product-fields.js";
import { countText } from "./say.js";

type Paper = CouncilPaper;

/** The heads of the columns of a table of points: members' names, or sheets by number. */
export function columnsOf({ session, products }: Paper, language: Language): readonly string[] {
  const isNamed = products.some(({ sheets }) => sheets.some(({ member }) => member !== null));
  const most = Math.max(0, ...products.map(({ sheets }) => sheets.length));
  return isNamed
    ? session.members.map(({ name }) => name)
    : Array.from({ length: most }, (_, index) => `${language === "vi" ? "Phiếu" : "Sheet"} ${index + 1}`);
}

const productsOf =
  (pick: (paper: Paper) => readonly RatedProduct[]) =>
  (paper: Paper, language: Language): readonly ProductOfPaper[] => {
    const names = columnsOf(paper, language);
    return pick(paper).map((own, index) => ({
      no: index + 1,
      own,
      members: paper.session.members,
      columns: names,
    }));
  };

const proposed = ({ proposals: { recognise } }: Paper) => [...recognise[5], ...recognise[4], ...recognise[3]];

/** The products a council evaluated, and what it proposes for each. */
export function proposalFields(): readonly Field<Paper>[] {
  const products = productFields();
  const those = (
    name: readonly [string, string],
    about: readonly [string, string],
    pick: (paper: Paper) => readonly RatedProduct[],
  ) => list(name, about, productsOf(pick), products);
  return [
    text(
      ["số_sản_phẩm", "product_count"],
      ["Số sản phẩm được đánh giá", "How many products were evaluated"],
      ({ products: all }, language) => countText(all.length, language),
    ),
    those(
      ["các_sản_phẩm", "products"],
      ["Mọi sản phẩm được đánh giá", "All products evaluated"],
      ({ products: all }) => all,
    ),
    those(
      ["đề_nghị_công_nhận", "proposed"],
      ["Sản phẩm đề nghị công nhận, hạng cao trước", "Products proposed for recognition, highest first"],
      proposed,
    ),
    those(
      ["đề_nghị_3_sao", "three_stars"],
      ["Sản phẩm đề nghị công nhận 3 sao", "Proposed for 3 stars"],
      ({ proposals }) => proposals.recognise[3],
    ),
    those(
      ["đề_nghị_4_sao", "four_stars"],
      ["Sản phẩm đề nghị công nhận 4 sao", "Proposed for 4 stars"],
      ({ proposals }) => proposals.recognise[4],
    ),
    those(
      ["đề_nghị_5_sao", "five_stars"],
      ["Sản phẩm đề nghị công nhận 5 sao", "Proposed for 5 stars"],
      ({ proposals }) => proposals.recognise[5],
    ),
    those(
      ["từ_90_điểm", "from_90"],
      ["Sản phẩm gửi lên cấp trên (cấp tỉnh: đạt từ 90 điểm)", "Products that go to the next tier (from 90 points)"],
      ({ proposals }) => proposals.refer,
    ),
    those(
      ["trả_kết_quả", "returned"],
      ["Sản phẩm có kết quả dưới các hạng thuộc thẩm quyền", "Products not recognised at this tier"],
      ({ proposals }) => proposals.return,
    ),
    those(
      ["không_công_nhận", "not_recognised"],
      ["Sản phẩm 1, 2 sao", "Products of 1 and 2 stars"],
      ({ proposals }) => proposals.none,
    ),
    those(
      ["dừng_đánh_giá", "stopped"],
      ["Sản phẩm bị loại hoặc dừng đánh giá", "Products rejected or stopped"],
      ({ proposals }) => proposals.stopped,
    ),
    text(
      ["số_đề_nghị", "proposed_count"],
      ["Số sản phẩm đề nghị công nhận", "How many are proposed"],
      (paper, language) => countText(proposed(paper).length, language),
    ),
    text(["số_3_sao", "three_stars_count"], ["Số sản phẩm 3 sao", "How many with 3 stars"], ({ proposals }, language) =>
      countText(proposals.recognise[3].length, language),
    ),
    text(["số_4_sao", "four_stars_count"], ["Số sản phẩm 4 sao", "How many with 4 stars"], ({ proposals }, language) =>
      countText(proposals.recognise[4].length, language),
    ),
    text(["số_5_sao", "five_stars_count"], ["Số sản phẩm 5 sao", "How many with 5 stars"], ({ proposals }, language) =>
      countText(proposals.recognise[5].length, language),
    ),
    text(
      ["số_từ_90_điểm", "from_90_count"],
      ["Số sản phẩm gửi lên cấp trên", "How many go to the next tier"],
      ({ proposals }, language) => countText(proposals.refer.length, language),
    ),
    text(
      ["số_không_công_nhận", "not_recognised_count"],
      ["Số sản phẩm 1, 2 sao", "How many of 1 and 2 stars"],
      ({ proposals }, language) => countText(proposals.none.length, language),
    ),
    text(
      ["số_dừng_đánh_giá", "stopped_count"],
      ["Số sản phẩm dừng đánh giá", "How many stopped"],
      ({ proposals }, language) => countText(proposals.stopped.length, language),
    ),
    flag(
      ["có_đề_nghị", "has_proposed"],
      ["Có sản phẩm đề nghị công nhận", "Whether any is proposed"],
      (paper) => proposed(paper).length > 0,
    ),
    flag(
      ["có_3_sao", "has_three_stars"],
      ["Có sản phẩm 3 sao", "Whether any with 3 stars"],
      ({ proposals }) => proposals.recognise[3].length > 0,
    ),
    flag(
      ["có_4_sao", "has_four_stars"],
      ["Có sản phẩm 4 sao", "Whether any with 4 stars"],
      ({ proposals }) => proposals.recognise[4].length > 0,
    ),
    flag(
      ["có_5_sao", "has_five_stars"],
      ["Có sản phẩm 5 sao", "Whether any with 5 stars"],
      ({ proposals }) => proposals.recognise[5].length > 0,
    ),
    flag(
      ["có_từ_90_điểm", "has_from_90"],
      ["Có sản phẩm gửi lên cấp trên", "Whether any goes up"],
      ({ proposals }) => proposals.refer.length > 0,
    ),
    flag(
      ["có_trả_kết_quả", "has_returned"],
      ["Có sản phẩm dưới các hạng thuộc thẩm quyền", "Whether any is returned"],
      ({ proposals }) => proposals.return.length > 0,
    ),
    flag(
      ["có_không_công_nhận", "has_not_recognised"],
      ["Có sản phẩm 1, 2 sao", "Whether any of 1 or 2 stars"],
      ({ proposals }) => proposals.none.length > 0,
    ),
    flag(
      ["có_dừng_đánh_giá", "has_stopped"],
      ["Có sản phẩm dừng đánh giá", "Whether any was stopped"],
      ({ proposals }) => proposals.stopped.length > 0,
    ),
    ...columns((index) =>
      text(
        [`thành_viên_${index + 1}`, `member_${index + 1}`],
        [`Tên cột thứ ${index + 1} của bảng điểm`, `Head of column ${index + 1} of the table of points`],
        (paper: Paper, language) => columnsOf(paper, language)[index] ?? " ",
      ),
    ),
  ];
}

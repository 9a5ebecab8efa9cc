/**
 * What is searched, and how: without accents, so that "phieu danh gia" finds "phiếu đánh giá".
 *
 * Functions of the options are sent to the browser as text: they may name nothing from outside.
 */
const processTerm = (term) =>
  term
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase();

/** Guides and functions come before the hundreds of codes and criteria, and the decision in force before older ones. */
const boostDocument = (id) =>
  /codes\.html/.test(id) ? 0.3 : /rules\/2026/.test(id) ? 0.4 : /(?:rules|criteria)\//.test(id) ? 0.3 : 1;

/** Parameters, returns and examples of a function are not places to find by themselves. */
const withoutSmallHeadings = (page) => page.replace(/^#{4,6} (.*)$/gm, "**$1**");
const withoutCode = (page) => page.replace(/^```[\s\S]*?^```$/gm, "");

/** Forms of the decision in force are found by their criteria, older ones by their names: the index stays small. */
const namesOfForm = (page) =>
  page
    .replace(/^\|.*$/gm, "")
    .replace(/^- .*$/gm, "")
    .replace(/<a [^>]*>.*?<\/a>/g, "");
const titleOfForm = (page) => page.replace(/^---[\s\S]*?---\n/, "").split("\n## ")[0];

function contentOf(path, source) {
  if (/rules\/2026\/\d\d-/.test(path)) {
    return namesOfForm(source);
  }
  if (/rules\/\d{4}\/(?:\d\d-|floors)/.test(path)) {
    return titleOfForm(source);
  }
  return path.startsWith("api/") ? withoutSmallHeadings(withoutCode(source)) : source;
}

const vi = {
  button: { buttonText: "Tìm", buttonAriaLabel: "Tìm" },
  modal: {
    displayDetails: "Hiện chi tiết",
    resetButtonTitle: "Xóa từ khóa",
    backButtonTitle: "Đóng",
    noResultsText: "Không tìm thấy",
    footer: {
      selectText: "để mở",
      selectKeyAriaLabel: "phím Enter",
      navigateText: "để di chuyển",
      navigateUpKeyAriaLabel: "mũi tên lên",
      navigateDownKeyAriaLabel: "mũi tên xuống",
      closeText: "để đóng",
      closeKeyAriaLabel: "phím Esc",
    },
  },
};

export const search = {
  provider: "local",
  options: {
    locales: { vi: { translations: vi } },
    miniSearch: {
      options: { processTerm },
      searchOptions: {
        fuzzy: 0.1,
        prefix: true,
        boost: { title: 4, titles: 2, text: 1 },
        boostDocument,
        combineWith: "AND",
      },
    },
    _render(source, env, md) {
      return md.render(contentOf(env.relativePath, source), env);
    },
  },
};

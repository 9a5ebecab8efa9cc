import { withBase } from "vitepress";
import { computed, defineComponent, h, onMounted, ref } from "vue";

const words = {
  vi: {
    set: "Phân nhóm sản phẩm",
    wait: "Đang mở phiếu đánh giá…",
    code: "Cùng kết quả trong chương trình",
    points: "điểm",
    stars: "sao",
    open: "chưa chấm đủ",
  },
  en: {
    set: "Product set",
    wait: "Opening the form…",
    code: "The same in a program",
    points: "points",
    stars: "stars",
    open: "not complete yet",
  },
};

/** The program that gives what the form shows. */
function programOf({ name, file }, { answers, rating }, word) {
  const stars = rating.stars === null ? word.open : `${rating.stars} ${word.stars}`;
  return `import { rate } from "ocop/scoring";
import { ${name} } from "ocop/decisions/2026/sets/${file}";

rate(${name}, { answers: ${JSON.stringify(answers)} });
// ${rating.points?.total ?? 0} ${word.points}, ${stars}`;
}

/** The scorecard's element with a choice of forms, and the program that rates the same. */
export const Playground = defineComponent({
  props: { lang: { type: String, default: "vi" }, sets: { type: Array, required: true } },
  setup({ lang, sets }) {
    const word = words[lang];
    const slug = ref("tea");
    const isReady = ref(false);
    const result = ref(null);
    const chosen = computed(() => sets.find((set) => set.slug === slug.value));

    onMounted(async () => {
      const asked = new URLSearchParams(location.search).get("set");
      slug.value = sets.some((set) => set.slug === asked) ? asked : slug.value;
      await import(/* @vite-ignore */ new URL(withBase("/scorecard/ocop-scorecard.js"), location.href).href);
      isReady.value = true;
    });

    const choose = ({ target }) => {
      slug.value = target.value;
      result.value = null;
    };
    const listen = ({ detail }) => {
      result.value = detail?.rating ? detail : result.value;
    };
    const choice = () =>
      h("p", { class: "playground-set" }, [
        h("label", { for: "playground-set" }, word.set),
        h(
          "select",
          { id: "playground-set", value: slug.value, onChange: choose },
          sets.map((set) => h("option", { value: set.slug }, set.label)),
        ),
      ]);
    const form = () =>
      isReady.value
        ? h("ocop-scorecard", { set: slug.value, lang, class: "vp-raw", onChange: listen, onResult: listen })
        : h("p", { role: "status" }, word.wait);
    const program = () =>
      result.value === null
        ? []
        : [
            h("h2", word.code),
            h("pre", { class: "playground-program", tabindex: 0 }, programOf(chosen.value, result.value, word)),
          ];

    return () => h("div", [choice(), form(), ...program()]);
  },
});

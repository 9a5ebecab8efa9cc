import { useData, withBase } from "vitepress";
import DefaultTheme from "vitepress/theme";
import { h, nextTick, onMounted, watch } from "vue";
import { Playground } from "./playground.mjs";
import "./custom.css";

/** The picture of a home page, between its first words and who starts where. */
const picture = ({ src, phone, alt }) =>
  h("p", { class: "home-picture" }, [
    h("picture", [
      h("source", { media: "(max-width: 640px)", srcset: withBase(phone) }),
      h("img", { src: withBase(src), alt }),
    ]),
  ]);

/** Home pages have no main element: what they show is named as such. */
const nameMain = () => document.querySelector(".VPHome")?.setAttribute("role", "main");

export default {
  extends: DefaultTheme,
  Layout: {
    setup() {
      const { frontmatter } = useData();
      onMounted(() => watch(frontmatter, () => nextTick(nameMain), { immediate: true }));
      return () =>
        h(DefaultTheme.Layout, null, {
          "home-hero-after": () => (frontmatter.value.picture ? picture(frontmatter.value.picture) : null),
        });
    },
  },
  enhanceApp({ app }) {
    app.component("Playground", Playground);
  },
};

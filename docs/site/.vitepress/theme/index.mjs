import { useData, withBase } from "vitepress";
import DefaultTheme from "vitepress/theme";
import { h, nextTick, onMounted, watch } from "vue";
import { Playground } from "./playground.mjs";
import "./custom.css";

/** A picture of the guides; on a phone the one that can be read there. */
const SitePicture = ({ name, lang, alt }) =>
  h("picture", [
    h("source", { media: "(max-width: 640px)", srcset: withBase(`/pictures/${name}-phone.${lang}.svg`) }),
    h("img", { src: withBase(`/pictures/${name}.${lang}.svg`), alt }),
  ]);
SitePicture.props = ["name", "lang", "alt"];

/** The picture of a home page, between its first words and who starts where. */
const picture = ({ src, phone, alt }) =>
  h("p", { class: "home-picture" }, [
    h("picture", [
      // Beside the first words it is as narrow as on a phone.
      h("source", { media: "(max-width: 640px), (min-width: 1100px)", srcset: withBase(phone) }),
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
    app.component("SitePicture", SitePicture);
  },
};

import DefaultTheme from "vitepress/theme";
import { Playground } from "./playground.mjs";
import "./custom.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("Playground", Playground);
  },
};

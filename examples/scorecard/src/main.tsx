import { render } from "preact";
import { App } from "./app.tsx";
import "./style/index.css";
import { watchAddress } from "./state/address.ts";
import { language, speak } from "./state/language.ts";
import { filedOn } from "./state/sheet.ts";
import { today } from "./state/today.ts";

speak(language.value);
filedOn.value = today();
watchAddress();
const page = document.getElementById("page");
if (page !== null) {
  render(<App />, page);
}
if ("serviceWorker" in navigator) {
  navigator.serviceWorker.register("./service-worker.js");
}

import { render } from "preact";
import { App } from "./app.tsx";
import { readPageData } from "./page-data.ts";
import "./style.css";

const place = document.getElementById("app");
if (place) render(<App data={readPageData(document)} storage={storageOf(window)} />, place);

/** Browsers may forbid storage to a page; then answers live only as long as the tab, and the page says so. */
function storageOf(browser: Window): Storage | null {
  try {
    return browser.localStorage;
  } catch {
    return null;
  }
}

/** Loads the scorecard and writes what is chosen in it into the field of its form. */
import "/scorecard/ocop-scorecard.js";

for (const scorecard of document.querySelectorAll("ocop-scorecard[data-for]")) {
  const field = document.getElementById(scorecard.dataset.for);
  scorecard.addEventListener("change", (event) => {
    if (event instanceof CustomEvent) {
      field.value = event.detail.text;
    }
  });
}

/**
 * What the search dialog says of itself to who cannot see it, put right as the theme's component is read: it calls itself a
 * button, and its results are options that hold links. Here it is a dialog, with a combobox whose options are the links.
 */
const changes = [
  [
    `      role="button"
      :aria-owns="results?.length ? 'localsearch-list' : undefined"
      aria-expanded="true"
      aria-haspopup="listbox"
      aria-labelledby="localsearch-label"
      class="VPLocalSearchBox"`,
    `      role="dialog"
      aria-modal="true"
      :aria-label="buttonText"
      class="VPLocalSearchBox"`,
  ],
  [
    `            aria-labelledby="localsearch-label"
            autocapitalize="off"`,
    `            role="combobox"
            aria-haspopup="listbox"
            :aria-expanded="results?.length ? 'true' : 'false'"
            :aria-label="buttonText"
            autocapitalize="off"`,
  ],
  [
    `          :aria-labelledby="results?.length ? 'localsearch-label' : undefined"
          class="results"`,
    `          :aria-label="results?.length ? buttonText : undefined"
          class="results"`,
  ],
  [
    `            :id="'localsearch-item-' + index"
            :aria-selected="selectedIndex === index ? 'true' : 'false'"
            role="option"
          >
            <a
              :href="p.id"`,
    `            role="none"
          >
            <a
              :id="'localsearch-item-' + index"
              :aria-selected="selectedIndex === index ? 'true' : 'false'"
              role="option"
              :href="p.id"`,
  ],
  // Its words are its name.
  [
    `              :aria-label="[...p.titles, p.title].join(' > ')"
`,
    "",
  ],
  [`<span class="title-icon">#</span>`, `<span class="title-icon" aria-hidden="true">#</span>`],
  [
    `            <kbd :aria-label="translate('modal.footer.navigateUp`,
    `            <kbd role="img" :aria-label="translate('modal.footer.navigateUp`,
  ],
  [
    `            <kbd :aria-label="translate('modal.footer.navigateDown`,
    `            <kbd role="img" :aria-label="translate('modal.footer.navigateDown`,
  ],
  [
    `            <kbd :aria-label="translate('modal.footer.select`,
    `            <kbd role="img" :aria-label="translate('modal.footer.select`,
  ],
  [
    `            <kbd :aria-label="translate('modal.footer.close`,
    `            <kbd role="img" :aria-label="translate('modal.footer.close`,
  ],
];

/** Refuses a theme whose component reads otherwise: then these changes have to be looked at anew. */
export const accessibleSearch = {
  name: "accessible-search",
  enforce: "pre",
  transform(code, id) {
    if (!id.endsWith("/VPLocalSearchBox.vue")) {
      return undefined;
    }
    return changes.reduce((text, [before, after]) => {
      if (!text.includes(before)) {
        throw new Error(`the search dialog of the theme has changed: ${before}`);
      }
      return text.replace(before, after);
    }, code);
  },
};

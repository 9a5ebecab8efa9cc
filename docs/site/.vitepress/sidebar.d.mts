export function guideSidebar(
  language: "en" | "vi",
  prefix: string,
): { text: string; items: { text?: string; link: string }[] }[];

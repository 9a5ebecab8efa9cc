/** The function of the package that an error comes from. To look lines up in source maps would take most of the time. */
export function placeOfError(error: Error): string {
  const before = Error.prepareStackTrace;
  Error.prepareStackTrace = (_, sites) => {
    const site = sites.find((one) => /\/src\//.test(one.getFileName() ?? "")) ?? sites[0];
    const file = /\/src\/(.*)\.ts/.exec(site?.getFileName() ?? "")?.[1];
    return `${file ?? "?"}: ${site?.getFunctionName() ?? "?"}`;
  };
  try {
    return String(error.stack);
  } finally {
    Error.prepareStackTrace = before;
  }
}

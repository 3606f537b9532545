const NUMBER = new Intl.NumberFormat('fi', { maximumFractionDigits: 1 });

/** A file's size as Finnish readers see it: "131 kt", "2,2 Mt". */
export const fileSize = (bytes: number): string =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} kt` : `${NUMBER.format(bytes / 1e6)} Mt`;

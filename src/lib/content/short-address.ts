/** An address of the web as a reader is shown it: without what stands before and after the name, `penno.fi`. */
export const shortAddress = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');

/** Writes the reader's day before the address of each reference, by the words that stand in its place: "Haettu … ". */
export function fillRetrieved(now = new Date()): void {
  const day = `${now.getDate()}.${now.getMonth() + 1}.${now.getFullYear()}`;
  for (const place of document.querySelectorAll<HTMLElement>('[data-retrieved]')) {
    place.textContent = `${place.dataset.retrieved?.replace('{{date}}', day) ?? ''} `;
  }
}

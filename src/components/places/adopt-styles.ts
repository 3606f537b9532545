import css from '../../styles/places.css?inline';

let isAdopted = false;

/** Gives the page the styles of what stands beside its text. They come with the script that needs them: few pages show them. */
export function adoptStyles(): void {
  if (isAdopted) return;
  isAdopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

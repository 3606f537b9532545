import { FIELDS, type Field } from '../../lib/catalogue/filter.ts';

const selectOf = (form: HTMLFormElement, name: string): HTMLSelectElement | undefined => {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLSelectElement ? found : undefined;
};

/** Writes how many tools each value of a field would leave on its option; a value that would leave none is not offered. */
export function showCounts(form: HTMLFormElement, field: Field, counts: ReadonlyMap<string, number>): void {
  const select = selectOf(form, field);
  for (const option of select?.options ?? []) {
    const { label } = option.dataset;
    if (!label) continue;
    const count = counts.get(option.value) ?? 0;
    option.textContent = `${label} (${count})`;
    option.hidden = option.disabled = count === 0 && !option.selected;
  }
}

/**
 * Sets the form to what an address says.
 * @returns the values that no option has any more: their fields show all
 */
export function setFields(form: HTMLFormElement, query: URLSearchParams): string[] {
  const gone: string[] = [];
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement) || !field.name) continue;
    const value = query.get(field.name) ?? '';
    const isKnown = !(field instanceof HTMLSelectElement) || Array.from(field.options, (o) => o.value).includes(value);
    if (!isKnown) gone.push(value);
    field.value = isKnown ? value : '';
  }
  return gone;
}

/** What limits the list, in words: "Kohderyhmä: Nuoret; Tila: päättynyt". */
export function limitsInWords(form: HTMLFormElement): string {
  const text = form.querySelector<HTMLInputElement>('input[name="q"]')?.value.trim();
  const chosen = FIELDS.flatMap((field) => {
    const select = selectOf(form, field);
    const option = select?.selectedOptions[0];
    return select?.value && option ? [`${select.dataset.label ?? ''}: ${option.dataset.label ?? ''}`] : [];
  });
  return [...(text ? [`”${text}”`] : []), ...chosen].join('; ');
}

/** A switch that stands for one value of a select: each follows the other. */
export function bindSwitch(form: HTMLFormElement): () => void {
  const box = form.querySelector<HTMLInputElement>('input[data-sets]');
  const select = box && selectOf(form, box.dataset.sets ?? '');
  if (!box || !select) return () => undefined;
  box.addEventListener('input', () => {
    select.value = box.checked ? box.value : '';
  });
  return () => {
    box.checked = select.value === box.value;
  };
}

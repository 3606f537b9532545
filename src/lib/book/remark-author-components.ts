import type { Root } from 'mdast';
import { parseMdx } from '../content/mdx.ts';

/** Remark plugin: gives the texts of `content/` the components that they use without importing them. */
export function remarkAuthorComponents() {
  const modules = parseMdx(
    "import { authorComponents } from '/src/components/authors/index.ts';\nexport const components = authorComponents;\n",
  );
  return (tree: Root): void => {
    tree.children.unshift(...structuredClone(modules.tree.children));
  };
}

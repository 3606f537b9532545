import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { checkedPages } from './checked-pages.ts';
import interfaceTexts from './content/i18n/fi.json' with { type: 'json' };

/** Every text of the interface is required in every language. */
const interfaceSchema = z.object(
  Object.fromEntries(Object.keys(interfaceTexts).map((key) => [key, z.string()])) as Record<
    keyof typeof interfaceTexts,
    z.ZodString
  >,
);

export const collections = {
  // Starlight's own route prints these; it would warn of an empty collection of this name. Chapters have a page of their own.
  docs: defineCollection({
    loader: checkedPages(),
    schema: docsSchema({ extend: z.object({ reviewed: z.string().optional() }) }),
  }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema({ extend: interfaceSchema }) }),
};

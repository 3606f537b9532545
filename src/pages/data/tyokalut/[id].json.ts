/** The record of one tool as a file of its own. */
import type { APIContext } from 'astro';
import { tools } from '../../../content.ts';
import { toolFile } from '../../../lib/catalogue/dataset.ts';
import type { Tool } from '../../../lib/schema/tool.ts';
import { publisher } from '../../../own-pages.ts';

export const getStaticPaths = () => tools.map((tool) => ({ params: { id: tool.id }, props: { tool } }));

export const GET = ({ props }: APIContext<{ tool: Tool }>) => Response.json(toolFile(props.tool, publisher));

import { z } from 'zod';
import { calendarDate, today } from '../schema/common.ts';

/** `scripts/config/external-allowed.yaml`: addresses whose answer is known not to tell of the page, and until when. */
export const allowedSchema = z.array(
  z.strictObject({
    /** The start of the addresses. */
    address: z.string().startsWith('http'),
    reason: z.string().min(10),
    until: calendarDate.refine((value) => value.length === 10),
  }),
);
export type Allowed = z.infer<typeof allowedSchema>[number];

/** The line that an address is allowed by; one that has run out allows nothing. */
export const allowedBy = (address: string, allowed: readonly Allowed[], day = today()): Allowed | undefined =>
  allowed.find((line) => address.startsWith(line.address) && line.until >= day);

/** The lines that have run out. */
export const expired = (allowed: readonly Allowed[], day = today()): Allowed[] =>
  allowed.filter(({ until }) => until < day);

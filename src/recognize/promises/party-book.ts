import type {
  PlanFile,
  RegisterFile,
  WrittenOrganization,
  WrittenOutlet,
} from '../../plan/generated/types.generated.ts';
import { createRegistry, type Registry } from '../../plan/registry.ts';
import { Origins } from '../../source/origins.ts';
import { outletKindOf } from './outlet-kind.ts';
import type { NamedParty } from './read-parties.ts';
import { type NameId, UniqueIds } from './unique-ids.ts';

/** The outlet of a column and those who share it, by id. */
export interface Parties {
  readonly outlet?: string;
  readonly partners?: readonly string[];
}

/** Finds who is registered already, and registers who is not. */
export class PartyBook {
  readonly outlets: Record<string, WrittenOutlet> = {};
  readonly organizations: Record<string, WrittenOrganization> = {};
  readonly #registry: Registry;
  readonly #ids: UniqueIds;
  readonly #known = new Map<string, { readonly id: string; readonly isOutlet: boolean }>();

  constructor(draft: PlanFile, registers: readonly RegisterFile[], nameId: NameId) {
    this.#registry = createRegistry([draft, ...registers], new Origins());
    const { outlets, organizations } = this.#registry;
    this.#ids = new UniqueIds(
      [...outlets, ...organizations].map(({ id }) => id),
      nameId,
    );
  }

  /** The first outlet of a row, and everybody else as a partner. */
  settle(parties: readonly NamedParty[]): Parties {
    const found = parties.map((party) => this.#find(party));
    const outlet = found.find(({ isOutlet }) => isOutlet);
    const partners = [...new Set(found.filter((each) => each !== outlet).map(({ id }) => id))];
    return { ...(outlet ? { outlet: outlet.id } : {}), ...(partners.length > 0 ? { partners } : {}) };
  }

  /** An outlet whatever its name says. */
  outlet(name: string): string {
    return this.#find({ name, frequency: null }, true).id;
  }

  #find({ name, frequency }: NamedParty, isSurelyOutlet = false): { readonly id: string; readonly isOutlet: boolean } {
    const known = this.#known.get(name);
    if (known) return known;
    const { registered } = this.#registry.outletParty(name);
    const kind = outletKindOf(name, frequency);
    const isOutlet = registered === null ? isSurelyOutlet || kind !== undefined : registered.kind === 'outlet';
    const id = registered?.id ?? this.#ids.next(name, isOutlet ? 'outlet' : 'partner');
    if (registered === null && isOutlet) {
      this.outlets[id] =
        kind == null && frequency === null
          ? name
          : { name, ...(kind == null ? {} : { kind }), ...(frequency === null ? {} : { frequency }) };
    } else if (registered === null) this.organizations[id] = name;
    const found = { id, isOutlet };
    this.#known.set(name, found);
    return found;
  }
}

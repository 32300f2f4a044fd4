import { Injectable } from '@nestjs/common';
import { Args, ArgsType, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allowed } from './allowed.ts';
import { translate } from './messages.ts';
import { policy, wholeOrganisation } from './policy.ts';
import { ContainsHidden, InheritsParent } from './read-policy.ts';
import { currentRequest } from './request-context.ts';
import { Day } from './scalars.ts';
import { KeyArgs } from './shared.types.ts';

@ObjectType({ description: 'One value that a figure is computed from.' })
@InheritsParent()
export class ExplainInput {
  @Field(() => String, { description: 'Name of the value in the viewer\'s language.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Exact value as text; null when it is missing.' }) value!: string | null;
  @Field(() => String, { nullable: true, description: 'Unit: an ISO currency, `%`, `ratio` (1 is all of it), `day` or the benefit\'s own.' }) unit?: string | null;
  @Field(() => Day, { nullable: true, description: 'Day of the value.' }) on?: string | null;
  @Field(() => String, { nullable: true, description: 'Key of the record that it comes from.' }) key?: string | null;
}

@ObjectType({ description: 'Why a figure has its value.' })
@ContainsHidden('As the figure that it explains.')
export class Explanation {
  @Field(() => String, { description: 'Name of the figure.' }) figure!: string;
  @Field(() => String, { nullable: true, description: 'The exact value as text; null when it cannot be computed.' }) value!: string | null;
  @Field(() => String, { nullable: true }) unit?: string | null;
  @Field(() => String, { description: 'The rule in words, in the viewer\'s language.' }) rule!: string;
  @Field(() => String, { nullable: true, description: 'Why there is no value.' }) reason?: string | null;
  @Field(() => [ExplainInput], { description: 'What the rule was applied to; at most 50 rows.' }) inputs!: ExplainInput[];
}

/** Explains one figure of the record with this key; undefined when there is no such record for the viewer. */
export type Explainer = (key: string) => Promise<Omit<Explanation, 'figure' | 'rule'> & { rule?: string } | undefined>;

/** Figures and their explainers. Each element with `data-figure` on a screen names one of these. */
@Injectable()
export class Explainers {
  private readonly list = new Map<string, Explainer>();

  /** `name` is `<thing>.<figure>`, e.g. `project.costUsage`; `explain.<name>` in the catalogues is its rule in words. */
  add(name: string, explainer: Explainer): void {
    if (this.list.has(name)) throw new Error(`The figure ${name} is explained twice.`);
    this.list.set(name, explainer);
  }

  find(name: string): Explainer | undefined {
    return this.list.get(name);
  }

  names(): string[] {
    return [...this.list.keys()];
  }
}

export const explainFigure = policy({ name: 'figure.explain', who: 'member', target: wholeOrganisation });

@ArgsType()
class ExplainArgs extends KeyArgs {
  @Field(() => String, { description: 'Name of the figure, such as `project.costUsage`.' }) figure!: string;
}

@Resolver()
export class ExplainResolver {
  constructor(private readonly explainers: Explainers) {}

  @Query(() => Explanation, { nullable: true, description: 'Value, rule in words, inputs with dates and the rows behind a figure.' })
  @Allowed(explainFigure)
  async explain(@Args() { figure, key }: ExplainArgs): Promise<Explanation | null> {
    const found = await this.explainers.find(figure)?.(key.toUpperCase());
    if (!found) return null;
    return { rule: translate(currentRequest().language, `explain.${figure}`), ...found, figure };
  }
}

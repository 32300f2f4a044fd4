import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '@tranche/shared/domain/language.ts';
import type { Money } from '@tranche/shared/domain/money.ts';
import { InheritsParent } from './read-policy.ts';
import { currentRequest } from './request-context.ts';
import { Day, Decimal } from './scalars.ts';

@ObjectType('Money', { description: 'An amount in one currency.' })
@InheritsParent()
export class MoneyType implements Money {
  @Field(() => Decimal, { description: 'Two decimal places, as text.' }) amount!: string;
  @Field(() => String, { description: 'ISO 4217.' }) currency!: string;
}

@ObjectType({ description: 'A text in the language of the reader, or in the other one when it has not been translated.' })
@InheritsParent()
export class LocalText {
  @Field(() => String) text!: string;
  @Field(() => String, { description: 'Language of the text, `de` or `en`: mark it when it is not the reader\'s.' }) language!: Language;
}

/** The text of a bilingual pair that suits the reader; German is always there. */
export function localText(de: string, en: string | null): LocalText {
  return currentRequest().language === 'en' && en ? { text: en, language: 'en' } : { text: de, language: 'de' };
}

/** Undefined columns and missing amounts give no money rather than a zero. */
export function moneyOrNull(amount: string | null | undefined, currency: string): Money | null {
  return amount === null || amount === undefined ? null : { amount, currency };
}

@ObjectType({ description: 'Whether the viewer may do something, and if not, why.' })
@InheritsParent()
export class Permission {
  @Field(() => Boolean) allowed!: boolean;
  @Field(() => String, { nullable: true, description: 'Sentence in the viewer\'s language that names the rule and who may.' }) why!: string | null;
}

@ObjectType({ description: 'Why a change was refused; nothing was written.' })
@InheritsParent()
export class UserError {
  @Field(() => [String], { description: 'The input field to mend, outermost first; empty when no single field is meant.' }) path!: readonly string[];
  @Field(() => String, { description: 'Stable name of the rule, such as `vote.quorumMissing`.' }) rule!: string;
  @Field(() => String, { description: 'What happened, in the viewer\'s language.' }) message!: string;
  @Field(() => String, { description: 'How to mend it, in the viewer\'s language.' }) mend!: string;
}

@ObjectType({ isAbstract: true })
export abstract class Payload {
  @Field(() => [UserError], { description: 'Empty when the change was made.' }) errors!: UserError[];
}

@ArgsType()
export class AsOfArgs {
  @Field(() => Day, { nullable: true, description: 'Shows the state at the end of this day instead of now; nothing can be changed then.' }) asOf?: string | undefined;
}

@ArgsType()
export class PageArgs extends AsOfArgs {
  @Field(() => Int, { defaultValue: 50, description: 'At most 100.' }) first!: number;
  @Field(() => String, { nullable: true, description: 'Cursor of the last edge that is known.' }) after?: string | undefined;
}

@ArgsType()
export class KeyArgs extends AsOfArgs {
  @Field(() => ID, { description: 'Human key such as `P-12/R-3`; lower case works.' }) key!: string;
}

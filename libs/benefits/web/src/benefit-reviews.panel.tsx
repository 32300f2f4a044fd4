import { holdBenefitReviewInput } from '@tranche/benefits/domain/hold-benefit-review.ts';
import { planBenefitReviewInput } from '@tranche/benefits/domain/plan-benefit-review.ts';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { ProseInput } from '@tranche/shared/web/fields.tsx';
import { FormDialog } from '@tranche/shared/web/form-dialog.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { BenefitReviews_BenefitFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import { PersonName } from '@tranche/shared/web/person-name.tsx';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useState } from 'react';
import styles from './benefit-reviews.module.css';
import { givenDay } from './given-day.ts';
import { benefitsTexts } from './texts.ts';
import { useReadBenefit } from './use-benefit.ts';

const reviewsOf = graphql(/* GraphQL */ `
  fragment BenefitReviews_Benefit on Benefit {
    id
    key
    state
    owner { id key displayName }
    reviews { id version plannedOn heldOn overdue judgement owner { id key displayName } viewerCanHold { allowed why } }
    viewerCan { planReview { allowed why } }
  }
`);

const planReview = graphql(/* GraphQL */ `
  mutation PlanBenefitReview($input: PlanBenefitReviewInput!) {
    planBenefitReview(input: $input) {
      benefit { id ...BenefitPage_Benefit }
      errors { path rule message mend }
    }
  }
`);

const holdReview = graphql(/* GraphQL */ `
  mutation HoldBenefitReview($input: HoldBenefitReviewInput!) {
    holdBenefitReview(input: $input) {
      benefit { id ...BenefitPage_Benefit }
      errors { path rule message mend }
    }
  }
`);

type Shown = BenefitReviews_BenefitFragment;
type Review = Shown['reviews'][number];

function PlanReviewDialog({ benefit, onClose }: { benefit: Shown; onClose: () => void }) {
  const t = useMessages(benefitsTexts);
  return (
    <FormDialog
      name="plan-review" subject={benefit.key} title={t('benefits.reviews.planTitle')} submit={t('benefits.reviews.plan')} done={t('benefits.reviews.planned')} onClose={onClose}
      schema={givenSchema(planBenefitReviewInput, { benefitId: benefit.id })} document={planReview} defaults={{ plannedOn: '', ownerId: benefit.owner?.id ?? '' }}
    >
      {({ control }) => (
        <>
          <DayInput control={control} name="plannedOn" label={t('benefits.reviews.plannedOn')} autoFocus />
          <PersonInput control={control} name="ownerId" label={t('benefits.reviews.owner')} known={benefit.owner ? { id: benefit.owner.id, key: benefit.owner.key, name: benefit.owner.displayName } : null} />
        </>
      )}
    </FormDialog>
  );
}

function HoldReviewDialog({ benefit, review, onClose }: { benefit: Shown; review: Review; onClose: () => void }) {
  const t = useMessages(benefitsTexts);
  const { today } = useFormat();
  const readBenefit = useReadBenefit();
  return (
    <FormDialog
      name="hold-review" subject={review.id} title={t('benefits.reviews.holdTitle')} submit={t('benefits.reviews.save')} done={t('benefits.reviews.saved')} onClose={onClose} onReload={() => readBenefit(benefit.key)}
      schema={givenSchema(holdBenefitReviewInput, { reviewId: review.id, expectedVersion: review.version })} document={holdReview} defaults={{ heldOn: today as string, judgement: '', nextReviewOn: '' }}
    >
      {({ control }) => (
        <>
          <DayInput control={control} name="heldOn" label={t('benefits.reviews.heldOn')} />
          <ProseInput control={control} name="judgement" label={t('benefits.reviews.judgement')} help={t('benefits.reviews.judgementHelp')} max={4000} rows={5} autoFocus />
          <DayInput control={control} name="nextReviewOn" label={t('benefits.reviews.next')} optional help={t('benefits.reviews.nextHelp')} />
        </>
      )}
    </FormDialog>
  );
}

function ReviewItem({ review, onHold }: { review: Review; onHold: () => void }) {
  const t = useMessages(benefitsTexts);
  const person = review.owner && { name: review.owner.displayName, key: review.owner.key };
  return (
    <li className={styles.review}>
      <span className={styles.when}>
        {review.heldOn ? <>{t('benefits.reviews.wasHeld')} <DayText day={givenDay(review.heldOn)} /></> : <>{t('benefits.reviews.isPlanned')} <DayText day={givenDay(review.plannedOn)} due={review.overdue} relative={!review.overdue} /></>}
        <small> · <PersonName person={person} /></small>
      </span>
      {review.judgement && <p className={styles.judgement}>{review.judgement}</p>}
      {!review.heldOn && <span><ActionButton can={review.viewerCanHold} onClick={onHold}>{t('benefits.reviews.hold')}</ActionButton></span>}
    </li>
  );
}

/** Planned and held checks of realisation; they go on after the projects were closed. */
export function BenefitReviews({ benefit: given }: { benefit: FragmentType<typeof reviewsOf> }) {
  const t = useMessages(benefitsTexts);
  const benefit = readFragment(reviewsOf, given);
  const [planning, setPlanning] = useState(false);
  const [heldId, setHeldId] = useState<string | null>(null);
  const held = benefit.reviews.find((review) => review.id === heldId);
  const open = benefit.state !== 'closed' && benefit.state !== 'dropped';
  return (
    <div className={styles.panel}>
      {benefit.reviews.length === 0 ? <p className={styles.none}>{t('benefits.reviews.none')}</p> : <ul className={styles.list}>{benefit.reviews.map((review) => <ReviewItem key={review.id} review={review} onHold={() => setHeldId(review.id)} />)}</ul>}
      {open && <div><ActionButton can={benefit.viewerCan.planReview} onClick={() => setPlanning(true)}>{t('benefits.reviews.plan')}</ActionButton></div>}
      {planning && <PlanReviewDialog benefit={benefit} onClose={() => setPlanning(false)} />}
      {held && <HoldReviewDialog benefit={benefit} review={held} onClose={() => setHeldId(null)} />}
    </div>
  );
}

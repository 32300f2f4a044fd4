import { holdBenefitReviewInput } from '@tranche/benefits/domain/hold-benefit-review.ts';
import { planBenefitReviewInput } from '@tranche/benefits/domain/plan-benefit-review.ts';
import { ActionButton } from '@tranche/shared/web/action-button.tsx';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { DayText } from '@tranche/shared/web/day-text.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { ProseInput } from '@tranche/shared/web/fields.tsx';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { BenefitReviews_BenefitFragment } from '@tranche/shared/web/gql/graphql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { PersonInput } from '@tranche/shared/web/person-field.tsx';
import { PersonName } from '@tranche/shared/web/person-name.tsx';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useState } from 'react';
import styles from './benefit-reviews.module.css';
import { givenDay } from './given-day.ts';
import { benefitsTexts } from './texts.ts';

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

function PlanForm({ benefit, onClose }: { benefit: Shown; onClose: () => void }) {
  const t = useMessages(benefitsTexts);
  const form = useActionForm(planBenefitReviewInput, planReview, {
    name: 'plan-review', subject: benefit.key, defaults: { benefitId: benefit.id, plannedOn: '', ownerId: benefit.owner?.id ?? '' },
    onDone: () => {
      notify({ text: t('benefits.reviews.planned') });
      onClose();
    },
  });
  return (
    <ActionForm form={form} submit={t('benefits.reviews.plan')} onCancel={onClose}>
      <DayInput control={form.control} name="plannedOn" label={t('benefits.reviews.plannedOn')} autoFocus />
      <PersonInput control={form.control} name="ownerId" label={t('benefits.reviews.owner')} known={benefit.owner ? { id: benefit.owner.id, key: benefit.owner.key, name: benefit.owner.displayName } : null} />
    </ActionForm>
  );
}

function HoldForm({ review, onClose }: { review: Review; onClose: () => void }) {
  const t = useMessages(benefitsTexts);
  const { today } = useFormat();
  const form = useActionForm(holdBenefitReviewInput, holdReview, {
    name: 'hold-review', subject: review.id, defaults: { reviewId: review.id, expectedVersion: review.version, heldOn: today as string, judgement: '', nextReviewOn: '' },
    onDone: () => {
      notify({ text: t('benefits.reviews.saved') });
      onClose();
    },
  });
  return (
    <ActionForm form={form} submit={t('benefits.reviews.save')} onCancel={onClose}>
      <DayInput control={form.control} name="heldOn" label={t('benefits.reviews.heldOn')} />
      <ProseInput control={form.control} name="judgement" label={t('benefits.reviews.judgement')} help={t('benefits.reviews.judgementHelp')} max={4000} rows={5} autoFocus />
      <DayInput control={form.control} name="nextReviewOn" label={t('benefits.reviews.next')} optional help={t('benefits.reviews.nextHelp')} />
    </ActionForm>
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
  const [holding, setHolding] = useState<Review | null>(null);
  const open = benefit.state !== 'closed' && benefit.state !== 'dropped';
  return (
    <div className={styles.panel}>
      {benefit.reviews.length === 0 ? <p className={styles.none}>{t('benefits.reviews.none')}</p> : <ul className={styles.list}>{benefit.reviews.map((review) => <ReviewItem key={review.id} review={review} onHold={() => setHolding(review)} />)}</ul>}
      {open && <div><ActionButton can={benefit.viewerCan.planReview} onClick={() => setPlanning(true)}>{t('benefits.reviews.plan')}</ActionButton></div>}
      <Dialog open={planning} onClose={() => setPlanning(false)} title={t('benefits.reviews.planTitle')}><PlanForm benefit={benefit} onClose={() => setPlanning(false)} /></Dialog>
      <Dialog open={holding !== null} onClose={() => setHolding(null)} title={t('benefits.reviews.holdTitle')}>{holding && <HoldForm review={holding} onClose={() => setHolding(null)} />}</Dialog>
    </div>
  );
}

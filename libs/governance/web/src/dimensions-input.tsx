import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import { dimensions, type Dimension } from '@tranche/governance/domain/dimension.ts';
import { FieldFrame, useField, type FieldProps } from '@tranche/shared/web/field-frame.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import type { FieldValues } from 'react-hook-form';
import { governanceTexts } from './texts.ts';

/** Several dimensions, as boxes side by side. */
export function DimensionsInput<Values extends FieldValues, Output>(props: FieldProps<Values, Output>) {
  const t = useMessages(governanceTexts);
  const { id, field, error, describedBy } = useField(props);
  const chosen = (field.value ?? []) as readonly Dimension[];
  const toggle = (dimension: Dimension, on: boolean) => field.onChange(dimensions.filter((each) => (each === dimension ? on : chosen.includes(each))));
  return (
    <FieldFrame {...props} id={id} error={error} group>
      <FormGroup row aria-describedby={describedBy}>
        {dimensions.map((dimension, index) => (
          <FormControlLabel
            key={dimension} label={t(`governance.dimension.${dimension}`)}
            control={<Checkbox checked={chosen.includes(dimension)} onBlur={field.onBlur} onChange={(_event, on) => toggle(dimension, on)} {...(index === 0 ? { slotProps: { input: { ref: field.ref } } } : {})} />}
          />
        ))}
      </FormGroup>
    </FieldFrame>
  );
}

import Autocomplete from '@mui/material/Autocomplete';
import OutlinedInput from '@mui/material/OutlinedInput';
import { startTransition, useEffect, useRef, useState, type Ref } from 'react';
import { useMessages } from './messages.ts';
import { sharedTexts } from './shared-texts.ts';

export interface LookupBoxProps<Found extends { readonly id: string }> {
  readonly id: string;
  readonly value: Found | null;
  readonly onChange: (found: Found | null) => void;
  readonly onBlur?: () => void;
  readonly search: (text: string) => Promise<readonly Found[]>;
  readonly labelOf: (found: Found) => string;
  readonly label?: string;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly autoFocus?: boolean;
  readonly openAtOnce?: boolean;
}

const pause = 120;

/** A modal dialog lies above the whole page, so its list must be part of it. */
const placeOf = (root: HTMLElement | null) => root?.closest('dialog') ?? document.body;

/** Combobox over a search on the server; the one pattern for persons, scopes and records. */
export function LookupBox<Found extends { readonly id: string }>(props: LookupBoxProps<Found>) {
  const t = useMessages(sharedTexts);
  const [text, setText] = useState('');
  const [found, setFound] = useState<{ text: string | null; options: readonly Found[] }>({ text: null, options: [] });
  const { search } = props;
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      search(text).then(
        (options) => current && startTransition(() => setFound({ text, options })),
        () => current && setFound({ text, options: [] }),
      );
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, search]);
  return (
    <Autocomplete
      ref={root} slotProps={{ popper: { container: () => placeOf(root.current), popperOptions: { strategy: 'fixed' } } }} id={props.id} value={props.value} options={found.options} loading={found.text !== text} filterOptions={(options) => options} autoHighlight openOnFocus={props.openAtOnce ?? false}
      getOptionLabel={props.labelOf} getOptionKey={(option) => option.id} isOptionEqualToValue={(one, other) => one.id === other.id} onBlur={props.onBlur}
      onChange={(_event, value) => props.onChange(value)} onInputChange={(_event, value, reason) => setText(reason === 'input' ? value : '')}
      noOptionsText={t('shared.lookup.none')} loadingText={t('shared.state.loading')} clearText={t('shared.word.remove')} openText={t('shared.lookup.open')} closeText={t('shared.word.close')}
      renderInput={({ slotProps, fullWidth, disabled }) => (
        <OutlinedInput
          {...slotProps.input} fullWidth={fullWidth} disabled={disabled} inputRef={props.inputRef} autoFocus={props.autoFocus} error={props.invalid}
          slotProps={{ input: { ...slotProps.htmlInput, 'aria-describedby': props.describedBy, ...(props.label ? { 'aria-label': props.label } : {}) } }}
        />
      )}
    />
  );
}

import { createTheme } from '@mui/material/styles';

/*
 * MUI in the colours of tokens.css. The variables themselves know light, dark and contrast, so a change of scheme draws
 * nothing anew; `nativeColor` lets the browser mix shades of them.
 */
const palette = (main: string, light: string, contrastText = 'var(--surface)') => ({ main: `var(${main})`, light: `var(${light})`, dark: `var(${main})`, contrastText });

export const theme = createTheme({
  cssVariables: { nativeColor: true, cssVarPrefix: 'm' },
  palette: {
    primary: palette('--accent', '--accent-tint', 'var(--on-accent)'),
    secondary: palette('--secondary', '--sunken'),
    error: palette('--outside', '--outside-tint'),
    warning: palette('--attention', '--attention-tint'),
    success: palette('--on-course', '--on-course-tint'),
    info: palette('--accent', '--accent-tint', 'var(--on-accent)'),
    text: { primary: 'var(--text)', secondary: 'var(--secondary)', disabled: 'var(--secondary)' },
    background: { default: 'var(--sunken)', paper: 'var(--raised)' },
    divider: 'var(--line)',
    action: { active: 'var(--text)', hover: 'var(--hover)', selected: 'var(--accent-tint)', focus: 'var(--hover)' },
  },
  shape: { borderRadius: 6 },
  spacing: 4,
  typography: { fontFamily: 'var(--font)', fontSize: 14, button: { textTransform: 'none', fontWeight: 500 } },
  transitions: { create: () => 'none' },
  components: {
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiMenu: { defaultProps: { transitionDuration: 0 }, styleOverrides: { paper: { border: 'var(--edge) solid var(--border)', boxShadow: '0 8px 24px rgb(0 0 0 / 14%)' } } },
    MuiMenuItem: { styleOverrides: { root: { fontSize: 15, minHeight: 'var(--control)', '&[aria-disabled="true"]': { color: 'var(--secondary)' } } } },
    MuiFormLabel: { styleOverrides: { root: { fontSize: 14, lineHeight: '20px', fontWeight: 600, marginBottom: 4, color: 'var(--text)', '&.Mui-focused, &.Mui-error': { color: 'var(--text)' } } } },
    MuiFormHelperText: { styleOverrides: { root: { marginInline: 0, fontSize: 13, lineHeight: '18px', color: 'var(--secondary)', '&.Mui-error': { color: 'var(--outside)', fontWeight: 500 } } } },
    MuiOutlinedInput: {
      defaultProps: { notched: false },
      styleOverrides: {
        root: { backgroundColor: 'var(--surface)', '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--focus)', borderWidth: 2 }, '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: 'var(--text)' } },
        notchedOutline: { borderColor: 'var(--border)' },
        input: { padding: '6px 10px', height: 24, minHeight: 0, border: 0, background: 'none', '&:focus-visible': { outline: 'none' } },
        multiline: { padding: 0 },
      },
    },
    MuiAutocomplete: { styleOverrides: { paper: { border: 'var(--edge) solid var(--border)' }, inputRoot: { padding: '0 8px' } } },
    MuiTab: { styleOverrides: { root: { minHeight: 40, fontSize: 14 } } },
    MuiTooltip: { defaultProps: { describeChild: true } },
  },
});

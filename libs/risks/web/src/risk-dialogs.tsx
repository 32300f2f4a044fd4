import { AssessRiskDialog } from './assess-risk.dialog.tsx';
import { CloseRiskDialog, ExpireRiskDialog, RejectRiskDialog, ReopenRiskDialog } from './end-risk.dialogs.tsx';
import { DescribeRiskDialog } from './describe-risk.dialog.tsx';
import { EscalateRiskDialog, HandOverRiskDialog } from './move-risk.dialogs.tsx';
import { PlanResponseDialog } from './plan-response.dialog.tsx';
import { ReassessRiskDialog } from './reassess-risk.dialog.tsx';
import type { RiskForm } from './risk-actions.tsx';
import { RiskOccurredDialog } from './risk-occurred.dialog.tsx';
import type { PanelRisk } from './risk.panel.tsx';

export interface RiskDialogProps {
  readonly risk: PanelRisk;
  readonly onClose: () => void;
}

const dialogs: Readonly<Record<RiskForm, (props: RiskDialogProps) => React.JSX.Element>> = {
  assess: AssessRiskDialog, reject: RejectRiskDialog, describe: DescribeRiskDialog, planResponse: PlanResponseDialog, reassess: ReassessRiskDialog, occur: RiskOccurredDialog,
  close: CloseRiskDialog, expire: ExpireRiskDialog, escalate: EscalateRiskDialog, handOver: HandOverRiskDialog, reopen: ReopenRiskDialog,
};

/** All forms on a risk, one chunk that is fetched with the first of them. */
export default function RiskDialog({ form, ...props }: RiskDialogProps & { form: RiskForm }) {
  const Form = dialogs[form];
  return <Form {...props} />;
}

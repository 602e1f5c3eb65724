import { createHashRouter } from 'react-router';
import { AccountView } from './account/AccountView';
import { AssistanceView } from './assistance/AssistanceView';
import { AuditView } from './assistance/AuditView';
import { ImportView } from './assistance/ImportView';
import { ImportsView } from './assistance/ImportsView';
import { JobsView } from './job/JobsView';
import { JobView } from './job/JobView';
import { ConsoleFrame } from './layout/ConsoleFrame';
import { Lost } from './layout/Lost';
import { LettersView } from './letter/LettersView';
import { QualityListView } from './quality/QualityListView';
import { QualityView } from './quality/QualityView';
import { ReportsView } from './report/ReportsView';
import { ListView } from './roster/ListView';
import { ChoiceView } from './school/ChoiceView';
import { HomeView } from './school/HomeView';
import { SchoolFrame } from './school/SchoolFrame';
import { TroubleshootingView } from './troubleshooting/TroubleshootingView';

/** Every view has an address of its own, behind the hash: a sign-in knows one address only. */
export function makeRouter() {
  return createHashRouter([
    {
      element: <ConsoleFrame />,
      children: [
        { path: '/', element: <ChoiceView /> },
        {
          path: '/etablissements/:uai/:degree',
          element: <SchoolFrame />,
          children: [
            { index: true, element: <HomeView /> },
            { path: 'eleves', element: <ListView key="STUDENT" profile="STUDENT" /> },
            { path: 'eleves/:account', element: <AccountView key="STUDENT" profile="STUDENT" /> },
            { path: 'responsables', element: <ListView key="GUARDIAN" profile="GUARDIAN" /> },
            { path: 'responsables/:account', element: <AccountView key="GUARDIAN" profile="GUARDIAN" /> },
            { path: 'signalements', element: <ReportsView /> },
            { path: 'qualite', element: <QualityView /> },
            { path: 'qualite/:issue', element: <QualityListView /> },
            { path: 'traitements', element: <JobsView /> },
            { path: 'traitements/:job', element: <JobView /> },
            { path: 'courriers', element: <LettersView /> },
            { path: 'depannage', element: <TroubleshootingView /> },
            { path: 'assistance', element: <AssistanceView /> },
            { path: 'imports', element: <ImportsView /> },
            { path: 'imports/:run', element: <ImportView /> },
            { path: 'journal', element: <AuditView /> },
          ],
        },
        { path: '*', element: <Lost /> },
      ],
    },
  ]);
}

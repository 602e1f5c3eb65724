import account from './account.json';
import accountWords from './account-words.json';
import action from './action.json';
import assistance from './assistance.json';
import console from './console.json';
import edit from './edit.json';
import job from './job.json';
import join from './join.json';
import letter from './letter.json';
import list from './list.json';
import report from './report.json';
import school from './school.json';
import trend from './trend.json';

export default {
  ...console,
  ...accountWords,
  ...school,
  ...list,
  ...action,
  ...job,
  ...account,
  ...join,
  ...report,
  ...assistance,
  ...edit,
  ...letter,
  ...trend,
};

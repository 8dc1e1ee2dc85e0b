import { words } from '../ui/i18n/i18n.ts';

export const useIdentityWords = words(
  'identity',
  {
    title: '请确认是您本人',
    help: '这项操作有约束力，离上次确认已有一段时间。确认后操作自动继续，已填写的内容不会丢失。',
    password: '密码',
    code: '动态验证码或恢复码',
    byCode: '改用动态验证码',
    byPassword: '改用密码',
    confirm: '确认并继续',
    cancel: '取消操作',
    stepsTitle: '还差一步',
    stepsPassword: '{name}，您的密码已超过规定的使用期限，更改后才能继续。',
    stepsFactor: '{name}，您的角色必须使用动态验证码，设置后才能继续。',
    signOut: '退出登录',
  },
  {
    title: 'Please confirm your identity',
    help: 'This act is binding, and you confirmed your identity a while ago. After you confirm, it continues by itself; nothing that you typed is lost.',
    password: 'Password',
    code: 'Code from the app, or a recovery code',
    byCode: 'Use a code instead',
    byPassword: 'Use the password instead',
    confirm: 'Confirm and continue',
    cancel: 'Cancel',
    stepsTitle: 'One more step',
    stepsPassword: '{name}, your password has passed its maximum age; change it to continue.',
    stepsFactor: '{name}, your role must use a second factor; set it up to continue.',
    signOut: 'Sign out',
  },
);

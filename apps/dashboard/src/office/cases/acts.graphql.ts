import { graphql } from '../../gql/index.ts';

export const DraftCaseDocument = graphql(`
  mutation DraftCase($input: CaseInput!) {
    draftCase(input: $input) {
      id
    }
  }
`);

export const ChangeCaseDocument = graphql(`
  mutation ChangeCase($id: ID!, $version: Int!, $input: CaseInput!) {
    changeCase(id: $id, version: $version, input: $input) {
      id
    }
  }
`);

export const AnswerWarningDocument = graphql(`
  mutation AnswerWarning($id: ID!, $key: ID!, $reason: String!) {
    answerCaseWarning(id: $id, key: $key, reason: $reason) {
      id
    }
  }
`);

export const SubmitCaseDocument = graphql(`
  mutation SubmitCase($id: ID!, $version: Int!) {
    submitCase(id: $id, version: $version) {
      id
    }
  }
`);

export const ApproveCaseDocument = graphql(`
  mutation ApproveCase($id: ID!, $version: Int!, $note: String) {
    approveCase(id: $id, version: $version, note: $note) {
      id
    }
  }
`);

export const ReturnCaseDocument = graphql(`
  mutation ReturnCase($id: ID!, $version: Int!, $remarks: String!) {
    returnCase(id: $id, version: $version, remarks: $remarks) {
      id
    }
  }
`);

export const NotifyCaseDocument = graphql(`
  mutation NotifyCase($id: ID!, $version: Int!, $days: Int) {
    notifyCase(id: $id, version: $version, days: $days) {
      id
    }
  }
`);

export const WeighStatementDocument = graphql(`
  mutation WeighStatement($id: ID!, $noticeId: ID!, $version: Int!, $text: String!) {
    weighCaseStatement(id: $id, noticeId: $noticeId, version: $version, text: $text) {
      id
    }
  }
`);

export const PublishCaseDocument = graphql(`
  mutation PublishCase($id: ID!, $version: Int!) {
    publishCase(id: $id, version: $version) {
      id
    }
  }
`);

export const WithdrawCaseDocument = graphql(`
  mutation WithdrawCase($id: ID!, $version: Int!, $reason: String!, $decisionChangedOn: CivilDate) {
    withdrawCase(id: $id, version: $version, reason: $reason, decisionChangedOn: $decisionChangedOn) {
      id
    }
  }
`);

export const CorrectCaseDocument = graphql(`
  mutation CorrectCase($id: ID!, $version: Int!, $reason: String!) {
    correctCase(id: $id, version: $version, reason: $reason) {
      id
    }
  }
`);

export const AbandonCaseDocument = graphql(`
  mutation AbandonCase($id: ID!, $version: Int!, $reason: String!) {
    abandonCase(id: $id, version: $version, reason: $reason) {
      id
      state
    }
  }
`);

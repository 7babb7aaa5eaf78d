export interface Account { userId: string; password: string; caseId: string }

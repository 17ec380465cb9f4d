export { findEmployed, findShown } from './answering-people';
export { Departments } from './departments';
export {
  EmployeeImports,
  type EmployeeImportSubmission,
  MAX_EMPLOYEE_SHEET_BYTES,
} from './employee-import/employee-imports';
export { Employees } from './employees';
export {
  Department,
  Employee,
  PUBLIC_EMPLOYEE_FIELDS,
  type PublicEmployeeField,
  type SpokenLanguage,
  Vacancy,
} from './entities';
export { PeopleModule } from './people.module';
export {
  listDepartments,
  listOpenVacancies,
  listPublicEmployees,
  listPublicFields,
  type PublicEmployee,
  type PublicFields,
  publicProjection,
} from './public-people';
export * from './schemas';
export { personPath } from './slugs';
export { Vacancies } from './vacancies';

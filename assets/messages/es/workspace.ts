import type { workspaceMessages as English } from '@/assets/messages/en/workspace';

/** What the frame of the workspace says. */
export const workspaceMessages: typeof English = {
  sections: {
    label: 'Vistas',
    lists: 'Creadores',
    insights: 'Análisis',
    campaigns: 'Campañas',
    outreach: 'Contacto',
    partners: 'Acuerdos',
    results: 'Resultados',
    planner: 'Presupuesto',
    report: 'Informe',
    import: 'Importar',
    data: 'Tus datos',
    settings: 'Ajustes',
    help: 'Ayuda',
  },
};

"""The panels of an open project, docked as a workspace wants them and as the user left them.

Begin with `desk`; `panels` lists what there is to dock, `arrangement` where each workspace has it.
"""
